def directory
  Net::LDAP.new(host: 'directory', port: 636, auth: { method: :anonymous })  # expect: code/anonymous-directory-bind
end

def changed
  settings[:method] = :anonymous  # expect: code/anonymous-directory-bind
  Net::LDAP.new(auth: settings)
end

def directory_again
  Net::LDAP.new(host: 'directory', port: 636, auth: { method: :sasl, mechanism: 'GSSAPI' })  # ok
end

def comment
  Comment.new(author: :anonymous, text: params[:text])  # ok: no directory
end
