class DownloadsController < ApplicationController
  def destroy
    path = Rails.root.join('files', params[:name])
    FileUtils.rm_rf(path)  # expect: code/path-traversal
  end

  def page
    number = params[:page].to_i
    send_file "/srv/pages/#{number}.html"  # ok: a number
  end
end
