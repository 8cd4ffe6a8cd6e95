#!/usr/bin/awk -f
# Stands in for a translation program: knows three sentences, and is wrong about one of them.
/Banjir melanda 12 desa/ { print "The flood hit 12 villages."; fflush(); next }
/Hujan turun/ { print "Rain fell for 3 days."; fflush(); next }
{ print $0; fflush() }
