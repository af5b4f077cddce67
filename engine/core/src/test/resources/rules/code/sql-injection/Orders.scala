class Orders(db: Connection) {
  def find(name: String) = Action {
    val st = db.createStatement()
    st.executeQuery(s"select * from orders where name = '$name'") // expect: code/sql-injection
    val text = new StringBuilder("select * from orders where name = '")
    text.append(name).append("'")
    st.executeQuery(text.toString) // expect: code/sql-injection
    val p = db.prepareStatement("select * from orders where name = ?") // ok: bound
    p.setString(1, name)
    val column = name match {
      case "date" => "created"
      case _ => "id"
    }
    st.executeQuery("select * from orders order by " + column) // ok: one of two
    sql"select * from orders where name = $name".as[String] // ok: the interpolator binds
    sql"select * from orders order by #$name".as[String] // expect: code/sql-injection
  }
}
