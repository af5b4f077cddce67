require "open3"

class ScanJob < ApplicationJob
  queue_as :default

  def perform(upload_id)
    upload = Upload.find(upload_id)
    path = upload.file_path
    stdout, status = Open3.capture2("clamdscan --no-summary #{upload.original_name} < #{path}")
    upload.update!(clean: status.success?, report: stdout.first(500))
  end
end

class UploadsController < ApplicationController
  def create
    upload = Upload.create!(original_name: params[:file].original_filename, user: current_user)
    ScanJob.perform_now(upload.id)
    head :created
  end
end
