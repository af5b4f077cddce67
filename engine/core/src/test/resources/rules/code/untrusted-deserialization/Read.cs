public class Read : Controller {
    public object Get(HttpRequest request) {
        var o = new BinaryFormatter().Deserialize(request.Body); // expect: code/untrusted-deserialization
        return JsonSerializer.Deserialize(request.Query["o"]); // ok: data only
    }
}
