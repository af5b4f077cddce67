import scala.sys.process._

class Ping(cc: ControllerComponents) {
  def ping = Action { request =>
    val host = request.getQueryString("host").getOrElse("localhost")
    s"ping -c 1 $host".! // expect: code/command-injection
    Runtime.getRuntime.exec(Array("sh", "-c", "ping " + host)) // expect: code/command-injection
    Seq("ping", "-c", "1", host).! // ok: no shell, a fixed program
    "uptime".! // ok: a constant
  }
}
