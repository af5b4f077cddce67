test("f", async () => {
    const a = await fetch("https://api.rates.io/x"); // expect: code/network-in-test
    const b = await fetch("http://rates.io", { method: "POST" }); // expect: code/network-in-test
    const c = await axios.get("https://rates.io"); // expect: code/network-in-test
    const d = await fetch("http://localhost:8080/x"); // ok
    const e = await fetch(server.url); // ok
    expect([a, b, c, d, e]).toContain("https://rates.io"); // ok
});
