class ReadController < ApplicationController
  def show
    Marshal.load(Base64.decode64(params[:o])) # expect: code/untrusted-deserialization
    YAML.unsafe_load(params[:y]) # expect: code/untrusted-deserialization
    JSON.parse(params[:j]) # ok: data only
  end
end
