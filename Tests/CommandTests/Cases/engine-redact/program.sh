# Stands in for a translation program: keeps what it is sent, and answers always the same.
while IFS= read -r line; do
  printf '%s\n' "$line" >> seen
  echo 'XTM1 said the XTM2 cost XTM3 million rupiah.'
done
