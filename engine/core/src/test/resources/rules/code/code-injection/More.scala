class Prices(engine: ScriptEngine, box: ToolBox) {
    def price = Action { request =>
      val formula = request.getQueryString("formula").getOrElse("0")
      Ok(engine.eval(s"price = $formula").toString)  // expect: code/code-injection
    }
    def rule = Action { request =>
      val shell = new GroovyShell()
      Ok(shell.evaluate(request.headers("X-Rule")).toString)  // expect: code/code-injection
    }
    def priceAgain = Action { request =>
      val factor = request.getQueryString("factor").get.toInt
      Ok(engine.eval(s"price = 100 * $factor").toString)  // ok: a number
    }
}
