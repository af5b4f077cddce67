def search
  flash.now[:notice] = "Nothing found for #{params[:q]}".html_safe  # expect: code/template-escaping-off
  label = request.query_string.html_safe  # expect: code/template-escaping-off
end

def search_again
  label = tag.b(params[:q])  # ok
end
