require "yaml"

class WorkflowsController < ApplicationController
  skip_before_action :verify_authenticity_token, only: :import, if: -> { request.format.yaml? }

  def import
    document = request.body.read(200_000)
    definition = parse(document)
    workflow = Workflow.create!(name: definition.fetch("name"), steps: definition.fetch("steps"))
    render json: { id: workflow.id }, status: :created
  rescue KeyError
    head :unprocessable_entity
  end

  private

  def parse(document)
    YAML.safe_load(document, permitted_classes: [Date])
  end
end
