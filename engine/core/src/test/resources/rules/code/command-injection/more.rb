class ArchivesController < ApplicationController
  def create
    folder = cookies[:folder]
    output = IO.popen("tar czf - " + folder)  # expect: code/command-injection
    send_data output.read
  end
end
