class AttachmentsController < ApplicationController
  ROOT = Rails.root.join("storage", "attachments")

  def show
    name = params[:name].to_s
    path = ROOT.join(name).cleanpath
    unless path.to_s.start_with?("#{ROOT}/") && File.file?(path)
      head :not_found
      return
    end
    send_file path, disposition: "attachment"
  end
end
