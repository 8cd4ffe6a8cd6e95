# Stands in for a program that knows two terms, and says of the others what can't be believed.
$0 == "satelit pengintai" { print "the reconnaissance satellite"; fflush(); next }
$0 == "Badan Pengawas Satelit Nusantara" { print "Nusantara Satellite Oversight Agency"; fflush(); next }
$0 == "satelit" { print "satelit"; fflush(); next }
$0 == "tempat peluncuran" { print "launch site (of rockets)"; fflush(); next }
{ print ""; fflush() }
