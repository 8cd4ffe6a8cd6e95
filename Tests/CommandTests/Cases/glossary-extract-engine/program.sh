# Stands in for a translation program: knows three terms, repeats one, and gives nothing for the rest.
while IFS= read -r line; do
  case $line in
    'satelit pengintai') echo 'the reconnaissance satellite' ;;
    'Badan Pengawas Satelit Nusantara') echo 'Nusantara Satellite Oversight Agency' ;;
    'satelit') echo 'satelit' ;;
    'tempat peluncuran') echo 'launch site (of rockets)' ;;
    *) echo ;;
  esac
done
