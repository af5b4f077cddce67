public class Load : Controller {
    public object Get([FromBody] string state, LosFormatter los, HttpRequest request) {
        var a = los.Deserialize(state); // expect: code/untrusted-deserialization
        var b = new BinaryFormatter().Deserialize(new MemoryStream(Convert.FromBase64String(state))); // expect: code/untrusted-deserialization
        var c = los.Deserialize("AAEAAAD"); // ok: a constant
        return JsonSerializer.Deserialize<Order>(state); // ok: a fixed type
    }
}
