class LoadController < ApplicationController
  def show
    state = cookies[:state]
    Marshal.load(state) # expect: code/untrusted-deserialization
    Marshal.load("\x04\bi\x06") # ok: a constant
    YAML.safe_load(state) # ok: data only
  end
end
