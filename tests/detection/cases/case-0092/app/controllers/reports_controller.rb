class ReportsController < ApplicationController
  def show
    from = Date.iso8601(params.require(:from))
    group = params[:group] || "day"
    @rows = SalesReport.new(from).rows(group)
  end
end
