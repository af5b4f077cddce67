require 'socket'

set :bind, '0.0.0.0'  # expect: code/listen-on-every-interface
set :environment, '0.0.0.0'  # ok: another setting
def web
  WEBrick::HTTPServer.new(Port: 8080, BindAddress: '0.0.0.0')  # expect: code/listen-on-every-interface
end

def web_again
  WEBrick::HTTPServer.new(Port: 8080, BindAddress: 'localhost')  # ok
end
