class Fetch(ws: WSClient) {
  def fetch(url: String) = Action {
    Source.fromURL(url).mkString // expect: code/server-side-request-forgery
    ws.url(url).get() // expect: code/server-side-request-forgery
    ws.url("https://api.example.com/items/" + url).get() // ok: the host is fixed
  }
}
