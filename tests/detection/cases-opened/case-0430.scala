package com.acme.reports

import javax.inject.Inject
import play.api.mvc.{AbstractController, ControllerComponents}
import scala.sys.process._

final case class Chart(title: String, width: Int) {
  def command: Seq[String] =
    Seq("logger", "-t", s"chart-$width", "--", title)
}

class ChartController @Inject() (components: ControllerComponents) extends AbstractController(components) {

  def draw = Action { request =>
    val title = request.getQueryString("title").getOrElse("monthly")
    val width = request.getQueryString("width").flatMap(_.toIntOption).getOrElse(800)
    val code = Process(Chart(title, width).command).!
    if (code == 0) NoContent else InternalServerError
  }
}
