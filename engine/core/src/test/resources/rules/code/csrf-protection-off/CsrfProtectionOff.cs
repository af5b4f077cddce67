class Orders { [IgnoreAntiforgeryToken] public void Save() { } }  // expect: code/csrf-protection-off
class Shops { [ValidateAntiForgeryToken] public void Save() { } }  // ok
class Sample {
    void F1() {
        app.MapPost("/orders", Save).DisableAntiforgery();  // expect: code/csrf-protection-off
    }

    void F2() {
        app.MapPost("/orders", Save);  // ok
    }
}
