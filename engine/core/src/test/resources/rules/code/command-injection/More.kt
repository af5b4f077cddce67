fun convert(call: ApplicationCall) {
    val format = call.parameters["format"]
    val command = "convert in.png out.$format"
    ProcessBuilder("/bin/bash", "-c", command).redirectErrorStream(true).start()  // expect: code/command-injection
}

fun convertAgain(call: ApplicationCall) {
    val pages = call.parameters["pages"]!!.toInt()
    Runtime.getRuntime().exec("pdftk in.pdf cat 1-$pages output out.pdf")  // ok: a number
}

fun backup() {
    val folder = "/srv/backup"
    Runtime.getRuntime().exec("tar czf shop.tgz $folder")  // ok: a constant
}
