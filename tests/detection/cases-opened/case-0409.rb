class ManualsController < ApplicationController
  ROOT = Rails.root.join("storage/manuals")

  def show
    path = manual(params[:name].to_s)
    return head :not_found unless path&.file?

    send_file path, type: "application/pdf", disposition: "inline"
  end

  private

  def manual(name)
    return nil if name.start_with?(".", "/")

    ROOT.join(name)
  end
end
