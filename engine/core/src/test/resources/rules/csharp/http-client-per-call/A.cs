class A {
    private static readonly HttpClient Client = new HttpClient(); // ok

    async Task F() {
        using var client = new HttpClient(); // expect: csharp/http-client-per-call
        using (var other = new HttpClient()) { // expect: csharp/http-client-per-call
            await other.GetAsync(Url);
        }
        using (HttpClient third = new HttpClient(handler)) { // expect: csharp/http-client-per-call
            await third.GetAsync(Url);
        }
        using var stream = await Client.GetStreamAsync(Url); // ok
        using var reader = new StreamReader(stream); // ok
    }
}
