class ReportsController < ApplicationController
  GROUPINGS = { "day" => :to_date, "month" => :beginning_of_month }.freeze

  def index
    sales = Sale.where(shop: current_user.shop).limit(1000)
    render json: grouped(sales, params.fetch(:by, "day"))
  end

  private

  def grouped(sales, by)
    method = GROUPINGS.fetch(by, :to_date)
    sales.group_by { |sale| sale.sold_at.public_send(method) }.transform_values(&:count)
  end
end
