class ExportsController < ApplicationController
  FORMATS = { "csv" => CsvExport, "pdf" => PdfExport }.freeze

  def create
    kind = params[:kind].to_s
    exporter = exporter_for(kind)
    export = exporter.new(current_user).call
    send_data export.body, filename: "export.#{kind}"
  end

  private

  def exporter_for(kind)
    FORMATS[kind] || CsvExport
  end
end
