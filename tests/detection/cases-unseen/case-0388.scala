package com.acme.feeds

import java.io.StringReader
import javax.xml.parsers.SAXParserFactory
import org.xml.sax.InputSource
import play.api.mvc.{AbstractController, ControllerComponents}
import scala.xml.{Elem, XML}

object Feeds {
  private def factory: SAXParserFactory = {
    val factory = SAXParserFactory.newInstance()
    factory.setNamespaceAware(false)
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false)
    factory.setFeature("http://xml.org/sax/features/external-general-entities", true)
    factory
  }

  def parse(text: String): Elem =
    XML.withSAXParser(factory.newSAXParser()).load(new InputSource(new StringReader(text)))
}

class FeedController(components: ControllerComponents) extends AbstractController(components) {
  def titles = Action(parse.text(maxLength = 100000)) { request =>
    Ok((Feeds.parse(request.body) \\ "title").map(_.text).mkString("\n"))
  }
}
