class A {
    public async Task F(Task task) {
        var a = G().GetAwaiter().GetResult(); // expect: csharp/blocking-in-async
        task.Wait(); // expect: csharp/blocking-in-async
        Thread.Sleep(100); // expect: csharp/blocking-in-async
        await Task.Delay(100); // ok
        await Task.WhenAll(task); // ok
        await gate.WaitAsync(); // ok
    }

    public void H(Task task) {
        task.Wait(); // ok: not async
    }
}
