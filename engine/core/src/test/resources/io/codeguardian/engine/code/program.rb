require 'digest'
class A < B
  C = "k"
  before_action :x, only: [:a]
  def f(a, b = 3)
    h = Digest::MD5.hexdigest(a)
    k = "a #{b} #{a.length} z"
    k += "q"
    x.y.z = 5
    foo a, name: 4, "k" => 2
    o = Foo.new("x")
    obj&.bar(1) { |q| q + 1 }
    list.each do |i|
      puts i
    end
    if a == "x" && b > 3 then return 1 elsif b > 2 then k = '3' else raise "x" end
    for i in 0..10 do puts i end
    while true do break end
    return 5 unless a
    k = 3 if b
    begin
      a()
    rescue StandardError => e
      b()
    ensure
      c()
    end
    l = ->(z) { z * 2 }
    arr[0] = params[:x]
    t = b > 1 ? "x" : "y"
    @x ||= 3
    `ls #{a}`
    system("ls", a)
    p, q = 1, 2
    s = :sym
    r = /a+/
    x = %w[a b]
    case x when 1 then 2 else 3 end
    y = <<~T
      abc #{k}
    T
    super
    foo.bar
    x and y
    not z
  end
end
