class Line {
  private level = 0;
  public get value() { return this.level; }
  private set value(v) { this.level = v; } // ok: getter and setter
  protected static make() { return new Line(); }
  make() { return 2; } // ok: one belongs to the class
  close() { return 1; }
  close() { return 2; } // expect: code/redefined-function
}
class Other {
  open() { return 1; }
  open() { return 2; } // expect: code/redefined-function
}
class Third {
  read() { return 1; }
  size() { return 3; }
  read() { return 2; } // expect: code/redefined-function
}
