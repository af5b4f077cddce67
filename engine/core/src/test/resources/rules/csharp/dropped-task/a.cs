class A {
    async Task Send() {
        mail.SendAsync(bill); // expect: csharp/dropped-task
        StoreAsync(bill); // expect: csharp/dropped-task
        if (open) { queue.Mail.CloseAsync(); } // expect: csharp/dropped-task
        await mail.SendAsync(bill); // ok
        _ = mail.SendAsync(bill); // ok: said
        var t = mail.SendAsync(bill); // ok
        await t;
    }
    void Plain() { mail.SendAsync(bill); } // ok: cannot wait
}
