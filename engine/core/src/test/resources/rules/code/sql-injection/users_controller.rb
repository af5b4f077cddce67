class UsersController < ApplicationController
  def index
    name = params[:name]
    User.where("name = '#{name}'") # expect: code/sql-injection
    User.find_by_sql("SELECT * FROM users WHERE name = '" + name + "'") # expect: code/sql-injection
    User.order(params[:sort]) # expect: code/sql-injection
    User.where("name = ?", name) # ok: bound
    User.where(name: name) # ok: a hash
    User.where("id = #{params[:id].to_i}") # ok: a number
    sort = %w[name age].include?(params[:sort]) ? params[:sort] : "name"
    User.order(sort) # ok: checked
  end
end
