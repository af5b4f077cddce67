class FilesController < ApplicationController
  def show
    File.read("/data/#{params[:f]}") # expect: code/path-traversal
    send_file File.join("/data", params[:f]) # expect: code/path-traversal
    File.read("/data/#{File.basename(params[:f])}") # ok: the last part only
    File.read("/data/fixed.txt") # ok
  end
end
