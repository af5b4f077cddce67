package com.acme.rentals

import java.sql.Connection
import javax.inject.Inject
import play.api.db.Database
import play.api.libs.json.Json
import play.api.mvc.{AbstractController, ControllerComponents}

class RentalTable @Inject() (db: Database) {
  def open(customer: String): List[Long] = db.withConnection { connection: Connection =>
    val sql = "SELECT id FROM rental WHERE returned IS NULL AND customer = ?"
    val statement = connection.prepareStatement(sql)
    try {
      statement.setString(1, customer)
      val rows = statement.executeQuery()
      Iterator.continually(rows).takeWhile(_.next()).map(_.getLong("id")).toList
    } finally statement.close()
  }
}

class RentalController @Inject() (table: RentalTable, components: ControllerComponents)
    extends AbstractController(components) {

  def open = Action { request =>
    val ids = request.getQueryString("customer").map(table.open).getOrElse(Nil)
    Ok(Json.toJson(ids))
  }
}
