class A {
    public async void Load() { // expect: csharp/async-void
        await Task.Delay(1);
    }

    private async void Save(string path) { // expect: csharp/async-void
        await Task.Delay(1);
    }

    static async void Copy(string from, string to) { // expect: csharp/async-void
        await Task.Delay(1);
    }

    public async Task LoadAsync() { // ok
        await Task.Delay(1);
    }

    private async void OnClick(object sender, EventArgs e) { // ok: an event handler
        await Task.Delay(1);
    }

    public void Plain() { // ok
        Load();
    }

    protected override async void OnStart() { // ok: the signature is given
        await Task.Delay(1);
    }
}
