import scala.sys.process._

class Archive(cc: ControllerComponents) {
    def pack = Action(parse.formUrlEncoded) { request =>
      val folder = request.body("folder").head
      Process("tar czf out.tgz " + folder).run()  // expect: code/command-injection
      Process(Seq("tar", "czf", "out.tgz", folder)).run()  // ok: no shell
      Ok
    }
}
