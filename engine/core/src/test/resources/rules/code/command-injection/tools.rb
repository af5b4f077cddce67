class ToolsController < ApplicationController
  def run
    host = params[:host]
    system("ping #{host}") # expect: code/command-injection
    `ping #{host}` # expect: code/command-injection
    system("ping", host) # ok: no shell
    system("ping #{Shellwords.escape(host)}") # ok: quoted
    system("uptime") # ok: a constant
  end
end
