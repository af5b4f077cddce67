class Preview(ws: WSClient) {
    def show = Action { request =>
      val host = request.headers("X-Node")
      requests.get(s"http://$host/status")  // expect: code/server-side-request-forgery
      Ok
    }
    def local = Action { request =>
      val port = request.getQueryString("port").get.toInt
      ws.url(s"http://localhost:$port/health").get()  // ok: a number
      Ok
    }
    def rates = Action { request =>
      ws.url("https://rates.example.org/" + request.getQueryString("currency").get).get()  // ok: the host is fixed
      Ok
    }
}
