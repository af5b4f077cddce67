require 'sinatra/base'
# Sinatra shows its own page

def show
  byebug  # expect: code/debug-mode
end

def configure
  set :show_exceptions, true  # expect: code/debug-mode
end

def show_again
  logger.debug(params.keys)  # ok
end

def configure_again
  set :show_exceptions, false  # ok
end
