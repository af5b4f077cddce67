class Downloads(cc: ControllerComponents) {
  def show(name: String) = Action {
    val text = Source.fromFile("/srv/" + name).mkString // expect: code/path-traversal
    Files.readAllBytes(Paths.get("/srv", name)) // expect: code/path-traversal
    val base = Paths.get(name).getFileName
    Files.readAllBytes(Paths.get("/srv").resolve(base)) // ok: the last part only
    Files.readAllBytes(Paths.get("/srv", name.toInt + ".txt")) // ok: a number
  }
}
