class A {
    void F(A o) {
        this.Left = o.Left;
        this.Top = o.Left; // expect: code/copied-name
        this.Width = o.Width;
        this.Height = o.Width; // expect: code/copied-name
        this.Depth = o.Depth;
        this.Color = o.Depth; // expect: code/copied-name
    }

    void G(A o) {
        this.Left = o.Top; // ok: turned
        this.Top = o.Left; // ok
        this.Min = o.Size;
        this.Max = o.Size; // ok: no names agree
    }
}
