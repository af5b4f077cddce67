class A
  def f
    1
  end

  def g
    1
  end

  def f(x) # expect: code/redefined-function
    x
  end

  def g # expect: code/redefined-function
    2
  end

  def f # expect: code/redefined-function
    3
  end

  def self.f # ok: of the class
    4
  end

  def f? # ok
    true
  end

  def f=(v) # ok
    @v = v
  end
end
