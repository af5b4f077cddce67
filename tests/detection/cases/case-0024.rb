class NightlySync
  def initialize(source, target, logger: Rails.logger)
    @source = source
    @target = target
    @logger = logger
  end

  def run
    @source.each_page do |page|
      begin
        @target.write(page)
      rescue StandardError
        nil
      end
    end
    @logger.info("sync finished")
  end
end
