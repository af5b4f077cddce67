def f1
  raw(params[:name])  # expect: code/template-escaping-off
end

def f2
  params[:name].html_safe  # expect: code/template-escaping-off
end

def f3
  raw('<b>x</b>')  # ok
end

def f4
  '<b>x</b>'.html_safe  # ok
end
