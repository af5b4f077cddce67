class SalesReport
  GROUPS = %w[day week month].freeze

  def initialize(from)
    @from = from
  end

  def rows(group)
    sql = "SELECT date_trunc('#{group}', sold_at) AS slot, sum(total) FROM sales " \
          "WHERE sold_at >= '#{@from.iso8601}' GROUP BY 1"
    ActiveRecord::Base.connection.select_all(sql).to_a
  end
end
