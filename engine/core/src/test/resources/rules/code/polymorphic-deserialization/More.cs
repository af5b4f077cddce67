public class PolymorphicDeserialization : Controller {
    public async Task<IActionResult> Session(string text) {
        var reader = new LosFormatter();  // expect: code/polymorphic-deserialization
        return Ok(reader.Deserialize(text));
    }

    public async Task<IActionResult> SessionAgain(string text) {
        var reader = new JavaScriptSerializer();  // ok
        return Ok(reader.Deserialize<Order>(text));
    }
}
