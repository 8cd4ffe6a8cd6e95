/// Forms by which Indonesian is told from English. None of them is an English word, nor a word
/// that English names often hold in lower case (`di`, `para`, `data`).
enum LeftoverWords {
  static let function: Set<String> = [
    "yang", "dengan", "untuk", "dari", "dalam", "adalah", "ialah", "tidak", "akan", "ini", "telah",
    "sudah", "oleh", "karena", "juga", "sebagai", "tersebut", "bahwa", "atau", "kepada", "mereka",
    "bisa", "dapat", "saat", "seperti", "antara", "namun", "tetapi", "tapi", "ketika", "setelah",
    "sebelum", "hingga", "sampai", "serta", "bagi", "terhadap", "secara", "masih", "belum",
    "bukan", "jangan", "tanpa", "harus", "hanya", "lebih", "sangat", "sedang", "sekitar", "selama",
    "sejak", "sementara", "seorang", "sebuah", "banyak", "beberapa", "setiap", "semua", "agar",
    "supaya", "jika", "kalau", "apabila", "bila", "maka", "sehingga", "meski", "meskipun",
    "walaupun", "bahkan", "lalu", "kemudian", "kini", "kembali", "melalui", "menurut", "tentang",
    "mengenai", "hari", "tahun", "orang", "dua", "tiga", "empat", "lima", "enam", "tujuh",
    "delapan", "sembilan", "sepuluh", "ribu", "juta", "miliar", "triliun", "persen", "pukul",
    "kata", "ujar", "itu", "dan", "pada",
  ]

  static let endings = ["nya"]

  static let beginnings = ["meng", "meny", "memper", "diper", "keber", "pember", "penger"]
}
