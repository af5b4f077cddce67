public class More : Controller {
    public object Get([FromQuery] string name) {
        var a = Activator.CreateInstance(Type.GetType("Example." + name)); // expect: code/unsafe-reflection
        var b = Assembly.Load(name); // expect: code/unsafe-reflection
        var c = Assembly.Load("Example"); // ok: a constant
        name = "Example.Order";
        return Type.GetType(name); // ok: overwritten
    }
}
