public class Load : Controller {
    public object Get([FromQuery] string name) {
        var t = Type.GetType(name); // expect: code/unsafe-reflection
        return Type.GetType("Example.Plugin"); // ok: a constant
    }
}
