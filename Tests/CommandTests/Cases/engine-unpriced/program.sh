# Stands in for a translation program: knows two sentences, and repeats all others.
while IFS= read -r line; do
  case $line in
    *'Banjir melanda 12 desa'*) echo 'The flood hit 12 villages.' ;;
    *'Hujan turun'*) echo 'Rain fell for 3 days.' ;;
    *) printf '%s\n' "$line" ;;
  esac
done
