package com.acme.scores

import java.nio.file.{Files, Path}
import javax.inject.Inject
import play.api.mvc.{AbstractController, ControllerComponents}

class ScoreShelf {
  private val root = Path.of("/srv/scores").toAbsolutePath

  def find(name: String): Option[Path] = {
    val file = root.resolve(name)
    Option.when(file.startsWith(root) && Files.isRegularFile(file))(file)
  }
}

class ScoreController @Inject() (shelf: ScoreShelf, components: ControllerComponents)
    extends AbstractController(components) {

  def show(name: String) = Action {
    shelf.find(name) match {
      case Some(file) => Ok(Files.readAllBytes(file)).as("application/pdf")
      case None => NotFound
    }
  }
}
